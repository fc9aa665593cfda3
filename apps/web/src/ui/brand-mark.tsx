/** The portal's mark: a pulse that rises to a point. Decoration; the name stands beside it. */
export function BrandMark({ size = 36 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <rect width="32" height="32" rx="8" fill="#0b6e78" />
      <path
        d="M5 19.5h5.2l2.6-9 4.4 13 3-8.2 1.6 4.2H27"
        fill="none"
        stroke="#fff"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="25" cy="8" r="2.4" fill="#e3b45b" />
    </svg>
  );
}
