/** The mark of Essaim: a figure and its range. */
export function Logo() {
  return (
    <svg width="46" height="22" viewBox="0 0 46 22" aria-hidden="true">
      <path d="M3 11h40M3 5.5v11M43 5.5v11" stroke="var(--mirabelle)" strokeWidth="2.5" strokeLinecap="round" />
      <circle cx="27" cy="11" r="7.5" fill="var(--papier)" />
    </svg>
  );
}
