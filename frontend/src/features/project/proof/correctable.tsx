import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef, useState } from "react";

type CorrectableProps = {
  name: string;
  /** Takes the place of what it corrects until it is closed. */
  form: (close: () => void) => ReactNode;
  children: (button: ReactNode) => ReactNode;
};

/** Something shown with the button that corrects it; one is back on that button afterwards. */
export function Correctable({ name, form, children }: CorrectableProps) {
  const { t } = useLingui();
  const [correcting, setCorrecting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const corrected = useRef(false);

  useEffect(() => {
    if (corrected.current && !correcting) {
      button.current?.focus();
    }
    corrected.current = correcting;
  }, [correcting]);

  return correcting
    ? form(() => setCorrecting(false))
    : children(
        <button
          ref={button}
          type="button"
          className="button quiet"
          aria-label={t`Modifier « ${name} »`}
          onClick={() => setCorrecting(true)}
        >
          <Trans>Modifier</Trans>
        </button>,
      );
}
