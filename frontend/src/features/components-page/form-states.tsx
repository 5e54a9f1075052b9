import { Trans, useLingui } from "@lingui/react/macro";
import { ApiError } from "@/shared/api-error";
import { DraftNotice } from "@/shared/forms/draft-notice";
import { ErrorSummary } from "@/shared/forms/error-summary";
import { FieldFrame, inputState } from "@/shared/forms/field-frame";
import { SaveFailure } from "@/shared/forms/save-failure";
import { partialDateInWords } from "@/shared/pickers/partial-date";
import { Example } from "./example";

const nothing = () => {};

/** What stands around the fields when something happens, without waiting for it to happen. */
export function FormStates() {
  const { t, i18n } = useLingui();
  const title = { id: "titre-refuse", label: t`Titre`, error: t`Cette valeur est déjà prise.` };
  const known = partialDateInWords(i18n, "2024-03");
  return (
    <>
      <Example title={t`Brouillon d’une autre fois`}>
        <DraftNotice onGiveUp={nothing} />
      </Example>
      <Example title={t`Réponse refusée`}>
        <ErrorSummary refusals={[{ field: title.id, label: title.label, words: title.error }]} attempts={0} />
        <FieldFrame {...title} help={t`Comme on le dit entre partenaires, en 80 caractères.`}>
          <input {...inputState(title.id, title)} type="text" defaultValue="Équipage mobile" />
        </FieldFrame>
      </Example>
      <Example title={t`Rien n’a pu être enregistré`}>
        <SaveFailure error={new ApiError(503, { retryAfter: 20 })} retry={nothing} />
      </Example>
      <Example title={t`Date en partie connue`}>
        <p>
          <Trans>2024-03 se lit : {known}</Trans>
        </p>
      </Example>
    </>
  );
}
