import { useLingui } from "@lingui/react/macro";
import styles from "./components-page.module.css";
import { type Answer, answers } from "./sample-server";

/** There is no server behind the example: one chooses what it would say. */
export function AnswerChoice({ answer, onAnswer }: { answer: Answer; onAnswer: (answer: Answer) => void }) {
  const { t } = useLingui();
  const words: Record<Answer, string> = {
    ok: t`Enregistré`,
    lent: t`Enregistré, mais lentement`,
    refus: t`Refusé : le titre est déjà pris`,
    conflit: t`Changé entre-temps par quelqu’un d’autre`,
    session: t`Session expirée`,
    trop: t`Trop de demandes`,
    panne: t`Serveur arrêté`,
  };
  return (
    <label className={styles.answer}>
      {t`Ce que répond le serveur simulé`}
      <select value={answer} onChange={(event) => onAnswer(event.target.value as Answer)}>
        {answers.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
