import { createFileRoute } from "@tanstack/react-router";
import { ContactsRegister } from "@/features/contacts/contacts-register";
import { Guarded } from "@/shared/session/guarded";
import { isOfAnsa } from "@/shared/session/use-me";

export const Route = createFileRoute("/contacts")({
  component: () => <Guarded may={isOfAnsa}>{() => <ContactsRegister />}</Guarded>,
});
