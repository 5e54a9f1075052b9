import { Trans, useLingui } from "@lingui/react/macro";
import type { DiagnosticDesk, DiagnosticDetails, DiagnosticEnd } from "@/api";
import { SavedForm } from "@/shared/forms/saved-form";
import { z } from "@/shared/forms/schema";
import { TextArea } from "@/shared/forms/text-area";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { moment } from "@/shared/i18n/moment";
import styles from "./diagnostic.module.css";
import { useDiagnosticWrites } from "./use-diagnostic-writes";

type SignOffPartProps = { diagnostic: DiagnosticDetails; desk: DiagnosticDesk; etag: string; end: DiagnosticEnd };

/** Whether the territory agrees to what the diagnostic says, and where it does. */
export function SignOffPart({ diagnostic, desk, etag, end: { signOff } }: SignOffPartProps) {
  const { i18n } = useLingui();
  const { slug, stage, territory } = diagnostic;
  const signs = desk.speaksForTerritory && stage === "FINALISING" && !signOff?.current;
  const who = signOff && (signOff.signedBy.name ?? signOff.signedBy.account);
  const at = signOff && moment(i18n.locale, signOff.signedAt, "short");
  const { name } = territory;
  return (
    <section aria-labelledby="accord">
      <h2 id="accord">
        <Trans>Accord du territoire</Trans>
      </h2>
      {!signOff && (
        <p className="muted">
          {stage === "FINALISING" ? (
            <Trans>{name} n’a pas encore donné son accord.</Trans>
          ) : (
            <Trans>Le territoire donne son accord pendant la finalisation, sur ce que dit alors le diagnostic.</Trans>
          )}
        </p>
      )}
      {signOff && (
        <div className={signOff.current ? styles.done : styles.waits}>
          <p>
            {signOff.current ? (
              <Trans>
                Accord donné par {who}, le {at}.
              </Trans>
            ) : (
              <Trans>
                {who} a donné son accord le {at} ; le diagnostic a changé depuis, il est à redonner.
              </Trans>
            )}
          </p>
          {signOff.comment && <p>« {signOff.comment} »</p>}
        </div>
      )}
      {signs && <SignOffForm slug={slug} etag={etag} />}
    </section>
  );
}

type Comment = { comment: string };

const schema = z.object({
  comment: z.string().check(z.trim(), z.maxLength(2000)),
}) as z.ZodMiniType<Comment, Comment>;

function SignOffForm({ slug, etag }: { slug: string; etag: string }) {
  const { t } = useLingui();
  const { signOff } = useDiagnosticWrites(slug);
  const form = useSavedForm<Comment>({
    draft: `diagnostic:${slug}:accord`,
    schema,
    labels: { comment: t`Remarque` },
    start: { values: { comment: "" } },
    async save({ comment }, headers) {
      await signOff(comment, { ...headers, "If-Match": etag }, t`Accord donné`);
      return undefined;
    },
  });
  return (
    <SavedForm form={form} label={t`Accord du territoire`} verb={<Trans>Donner l’accord du territoire</Trans>}>
      <TextArea
        {...form.held("comment")}
        rows={3}
        maximum={2000}
        help={t`L’accord porte sur ce que dit le diagnostic maintenant. Tout changement le rend à redonner.`}
        optional
      />
    </SavedForm>
  );
}
