import { queryOptions } from "@tanstack/react-query";
import { getFundingAgreement } from "@/api";

/** An agreement as it stands, with the ETag that a write over it or over one of its payments must show. */
export const agreementQuery = (id: string) =>
  queryOptions({
    queryKey: ["funding agreement", id],
    queryFn: () => readAgreement(id),
    staleTime: 0,
  });

export async function readAgreement(id: string) {
  const { data, response } = await getFundingAgreement({ path: { id }, throwOnError: true });
  return { sheet: data, etag: response.headers.get("ETag") ?? "" };
}
