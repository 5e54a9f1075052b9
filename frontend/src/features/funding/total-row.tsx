import { useLingui } from "@lingui/react";
import { Plural } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useId, useState } from "react";
import type { FundedLine } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { FunderName } from "./funder-name";
import styles from "./funding.module.css";
import { LineObject } from "./line-object";
import { euros } from "./money";

type TotalRowProps = {
  label: string;
  lines: FundedLine[];
  /** The cells with its amounts, and how many there are. */
  children: ReactNode;
  amounts: number;
};

/** A total with the lines that make it up, for who asks. */
export function TotalRow({ label, lines, children, amounts }: TotalRowProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr>
        <th scope="row">
          {label} {lines.some(({ illustrative }) => illustrative) && <IllustrativeBadge />}
          <button
            type="button"
            className={styles.disclose}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            <Plural value={lines.length} one="# ligne" other="# lignes" />
            <span className="visually-hidden"> : {label}</span>
          </button>
        </th>
        {children}
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={amounts + 1}>
            <Lines lines={lines} />
          </td>
        </tr>
      )}
    </>
  );
}

function Lines({ lines }: { lines: FundedLine[] }) {
  const { i18n } = useLingui();
  return (
    <ul className={styles.behind}>
      {lines.map((line) => (
        <li key={line.id}>
          <span>
            <Link to="/financements/$id" params={{ id: line.agreementId }}>
              {line.title}
            </Link>{" "}
            {line.illustrative && <IllustrativeBadge />}
            <span className={styles.under}>
              <FunderName funder={line.funder} /> · {line.reference} · <LineObject line={line} />
            </span>
          </span>
          <span className={styles.number}>{euros(i18n.locale, line.amount)}</span>
        </li>
      ))}
    </ul>
  );
}
