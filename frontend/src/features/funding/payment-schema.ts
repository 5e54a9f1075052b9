import type { PaymentDetails, PaymentDraft } from "@/api";
import { z } from "@/shared/forms/schema";
import { isAmount } from "./money";

/** A payment as it is being written. */
export type PaymentValues = {
  dueOn: string | undefined;
  expectedAmount: number | undefined;
  receivedOn: string | undefined;
  receivedAmount: number | undefined;
  reference: string;
};

export const nothingPaid: PaymentValues = {
  dueOn: undefined,
  expectedAmount: undefined,
  receivedOn: undefined,
  receivedAmount: undefined,
  reference: "",
};

export const paymentValues = (payment: PaymentDetails): PaymentValues => ({
  dueOn: payment.dueOn,
  expectedAmount: payment.expectedAmount,
  receivedOn: payment.receivedOn,
  receivedAmount: payment.receivedAmount,
  reference: payment.reference ?? "",
});

export const paymentDraft = ({ reference, ...values }: PaymentValues): PaymentDraft => ({
  dueOn: values.dueOn ?? "",
  expectedAmount: values.expectedAmount ?? 0,
  ...(values.receivedOn !== undefined && { receivedOn: values.receivedOn }),
  ...(values.receivedAmount !== undefined && { receivedAmount: values.receivedAmount }),
  ...(reference.trim() && { reference: reference.trim() }),
});

/** A receipt has both its day and its amount, or neither. */
export function paymentSchema(words: { required: string; amount: string; receipt: string }) {
  const amount = (value: unknown) => isAmount(value as number | undefined);
  return z
    .object({
      dueOn: z.custom<string>((value) => typeof value === "string", words.required),
      expectedAmount: z.custom<number>(amount, words.amount),
      receivedOn: z.custom<string | undefined>(),
      receivedAmount: z.custom<number | undefined>((value) => value === undefined || amount(value), words.amount),
      reference: z.string().check(z.maxLength(60)),
    })
    .check(
      z.refine((paid) => paid.receivedAmount === undefined || paid.receivedOn !== undefined, {
        path: ["receivedOn"],
        error: words.receipt,
      }),
      z.refine((paid) => paid.receivedOn === undefined || paid.receivedAmount !== undefined, {
        path: ["receivedAmount"],
        error: words.receipt,
      }),
    ) as unknown as z.ZodMiniType<PaymentValues, PaymentValues>;
}
