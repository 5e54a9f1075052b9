import type { FieldWords } from "@/shared/forms/field-frame";
import type { HeldBinding } from "@/shared/forms/use-saved-form";

/** Something picked among many: known by its id, shown by its name. */
export type Picked = { id: string; name: string };

/** A thing that can be picked, with what tells it from its namesakes. */
export type Choice = Picked & { detail?: string };

export type PickerProps = HeldBinding<Picked | undefined> &
  FieldWords & {
    /** Asked as one types. */
    find: (typed: string) => Promise<Choice[]>;
  };
