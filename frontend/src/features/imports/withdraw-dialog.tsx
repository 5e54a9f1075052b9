import { Trans, useLingui } from "@lingui/react/macro";
import type { DataImportDetails } from "@/api";
import { Dialog } from "@/shared/dialogs/dialog";
import { SavedForm } from "@/shared/forms/saved-form";
import { z } from "@/shared/forms/schema";
import { TextArea } from "@/shared/forms/text-area";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { useImportWrites } from "./use-import-writes";

const REASON_LENGTH = 1000;

type Reason = { reason: string };

const schema = z.object({
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(REASON_LENGTH)),
}) as z.ZodMiniType<Reason, Reason>;

type WithdrawDialogProps = { file: DataImportDetails; etag: string; onClose: () => void };

/** Asks why before a recorded file's figures are withdrawn. */
export default function WithdrawDialog({ file, etag, onClose }: WithdrawDialogProps) {
  const { t } = useLingui();
  const { withdraw } = useImportWrites(file.id);
  const { fileName } = file;
  const form = useSavedForm<Reason>({
    draft: `retrait:${file.id}`,
    schema,
    labels: { reason: t`Motif du retrait` },
    start: { values: { reason: "" }, etag },
    async save({ reason }, headers) {
      await withdraw(reason, headers);
      onClose();
      document.querySelector("h1")?.focus();
      return undefined;
    },
  });

  return (
    <Dialog title={t`Retirer ces chiffres ?`} onClose={onClose}>
      <p>
        <Trans>
          Les chiffres de « {fileName} » qui tiennent encore ne tiendront plus ; ceux qui tenaient avant eux tiendront à
          nouveau, et ce qui en est calculé suivra. Rien n’est effacé : l’historique garde tout.
        </Trans>
      </p>
      <SavedForm form={form} label={t`Retrait`} verb={<Trans>Retirer ces chiffres</Trans>}>
        <TextArea
          {...form.held("reason")}
          rows={4}
          maximum={REASON_LENGTH}
          help={t`Tout le monde le lira dans l’historique de chaque chiffre.`}
        />
      </SavedForm>
      <button type="button" className="button quiet" onClick={onClose}>
        <Trans>Ne pas retirer</Trans>
      </button>
    </Dialog>
  );
}
