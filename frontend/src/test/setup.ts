import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { connectApi } from "@/shared/api-connection";
import { activate } from "@/shared/i18n/language";
import { sessionIsValid } from "@/shared/session/session-expiry";
import { server } from "./server";

connectApi("http://localhost");
// A busy machine is slow, not wrong
configure({ asyncUtilTimeout: 10_000 });
// jsdom draws nothing, hence neither scrolls nor resizes
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
// … and puts no dialog above the page
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(() => activate("fr"));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionIsValid();
});
afterAll(() => server.close());
