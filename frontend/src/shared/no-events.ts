/** Stands in for the generated client's listening to events. */
export const createSseClient = () => {
  throw new Error("The API sends no events");
};
