import { Trans, useLingui } from "@lingui/react/macro";
import type { MemberPart } from "@/api";
import { memberPartWords } from "@/shared/diagnostics/diagnostic-words";
import { Inset } from "@/shared/forms/inset";
import { RadioField } from "@/shared/forms/radio-field";
import { z } from "@/shared/forms/schema";
import { TextField } from "@/shared/forms/text-field";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { optionsOf } from "@/shared/projects/project-words";
import { useDiagnosticWrites } from "./use-diagnostic-writes";

type MemberValues = { account: string; name: string; part: string };

const schema = z.object({
  account: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  part: z.string().check(z.minLength(1)),
}) as z.ZodMiniType<MemberValues, MemberValues>;

/** Names somebody of the team. */
export function MemberForm({ slug, onClose }: { slug: string; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const { addMember } = useDiagnosticWrites(slug);
  const parts = optionsOf(memberPartWords, i18n._.bind(i18n));
  const form = useSavedForm<MemberValues>({
    draft: `diagnostic:${slug}:equipe`,
    schema,
    labels: { name: t`Nom`, account: t`Adresse du compte`, part: t`Rôle` },
    choices: { part: parts },
    start: { values: { account: "", name: "", part: "" } },
    async save({ part, ...who }, headers) {
      await addMember({ ...who, part: part as MemberPart }, headers, t`Ajouté à l’équipe`);
      onClose();
      return undefined;
    },
  });
  return (
    <Inset form={form} label={t`Ajouter quelqu’un`} verb={<Trans>Ajouter à l’équipe</Trans>} onClose={onClose}>
      <TextField {...form.field("name")} />
      <TextField
        {...form.field("account")}
        type="email"
        help={t`L’adresse avec laquelle cette personne se connecte à Essaim.`}
      />
      <RadioField {...form.field("part")} options={parts} />
    </Inset>
  );
}
