import { Trans, useLingui } from "@lingui/react/macro";
import { changeInterviewState, type InterviewState } from "@/api";
import { SavedForm } from "@/shared/forms/saved-form";
import { z } from "@/shared/forms/schema";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { DateField } from "@/shared/pickers/date-field";
import { say } from "@/shared/toasts/toasts";
import { useReadAgain } from "./use-interview-writes";

type Values = { heldOn: string | undefined };

const held = z.object({ heldOn: z.string() }) as unknown as z.ZodMiniType<Values, Values>;
const analysed = z.object({ heldOn: z.optional(z.string()) }) as unknown as z.ZodMiniType<Values, Values>;

type NextStateProps = { slug: string; id: string; state: InterviewState };

/** Leads an interview on: it was held on a day, then it is analysed. */
export function NextState({ slug, id, state }: NextStateProps) {
  const { t } = useLingui();
  const again = useReadAgain(slug);
  const planned = state === "PLANNED";
  const form = useSavedForm<Values>({
    draft: `diagnostic:${slug}:entretien:${id}:etat:${state}`,
    schema: planned ? held : analysed,
    labels: { heldOn: t`Tenu le` },
    start: { values: { heldOn: undefined } },
    async save({ heldOn }, { "If-Match": _none, ...headers }) {
      const body = planned ? { to: "DONE" as const, ...(heldOn && { heldOn }) } : { to: "ANALYSED" as const };
      await changeInterviewState({ path: { slug, id }, body, headers, throwOnError: true });
      await again();
      say(planned ? t`Entretien tenu` : t`Entretien analysé`);
      return undefined;
    },
  });
  return (
    <SavedForm
      key={state}
      form={form}
      label={t`Suite de l’entretien`}
      verb={planned ? <Trans>L’entretien s’est tenu</Trans> : <Trans>L’entretien est analysé</Trans>}
    >
      {planned && <DateField {...form.held("heldOn")} />}
    </SavedForm>
  );
}
