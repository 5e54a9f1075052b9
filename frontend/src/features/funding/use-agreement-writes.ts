import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import {
  type AgreementDetails,
  type AgreementDraft,
  addFundingAgreement,
  addFundingPayment,
  changeFundingAgreement,
  changeFundingPayment,
  deleteFundingAgreement,
  deleteFundingPayment,
  type PaymentDraft,
} from "@/api";
import { say } from "@/shared/toasts/toasts";
import { agreementQuery } from "./agreement-query";

type Headers = { "Idempotency-Key": string; "If-Match"?: string };
type Answer = { data: AgreementDetails; response: Response };

const matching = ({ "Idempotency-Key": _key, ...headers }: Headers) => headers;

/** What can be done to agreements and their payments; whatever shows them is read again, and the deed said. */
export function useAgreementWrites() {
  const { t } = useLingui();
  const queries = useQueryClient();

  /** Keeps what then stands; answers its ETag. */
  async function keep({ data, response }: Answer, words: string) {
    const etag = response.headers.get("ETag") ?? "";
    queries.setQueryData(agreementQuery(data.id).queryKey, { sheet: data, etag });
    await again();
    say(words);
    return { id: data.id, etag };
  }

  const again = () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => /FundingAgreements|FundingTotals|ProjectFunding/.test(JSON.stringify(queryKey)),
    });

  return {
    add: async (body: AgreementDraft, headers: Headers) =>
      keep(await addFundingAgreement({ body, headers, throwOnError: true }), t`Convention ajoutée`),
    change: (id: string) => async (body: AgreementDraft, headers: Headers) =>
      keep(
        await changeFundingAgreement({ path: { id }, body, headers: matching(headers), throwOnError: true }),
        t`Convention enregistrée`,
      ),
    async remove(id: string, etag: string) {
      await deleteFundingAgreement({ path: { id }, headers: { "If-Match": etag }, throwOnError: true });
      await again();
      say(t`Convention supprimée`);
    },
    addPayment: (id: string) => async (body: PaymentDraft, headers: Headers) =>
      keep(await addFundingPayment({ path: { id }, body, headers, throwOnError: true }), t`Versement ajouté`),
    changePayment: (id: string, payment: string) => async (body: PaymentDraft, headers: Headers) =>
      keep(
        await changeFundingPayment({ path: { id, payment }, body, headers: matching(headers), throwOnError: true }),
        t`Versement enregistré`,
      ),
    removePayment: async (id: string, payment: string, etag: string) =>
      keep(
        await deleteFundingPayment({ path: { id, payment }, headers: { "If-Match": etag }, throwOnError: true }),
        t`Versement supprimé`,
      ),
  };
}
