import styles from './hero.module.css';

const WAVES = [0, 1, 2, 3, 4, 5, 6].map((step) => {
  const y = 300 + step * 26;
  return `M-40 ${y} C 220 ${y - 130 + step * 10}, 420 ${y + 120 - step * 8}, 700 ${y - 20} S 1180 ${y - 150 + step * 16}, 1500 ${y - 60}`;
});

/** Water of the canal that turns into a pulse. Decoration. */
export function HeroArt() {
  return (
    <svg
      className={styles.art}
      viewBox="0 0 1440 560"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <linearGradient id="hero-line" x1="0" x2="1">
          <stop offset="0" stopColor="#7fd0d4" stopOpacity="0" />
          <stop offset="0.5" stopColor="#7fd0d4" stopOpacity="0.4" />
          <stop offset="1" stopColor="#7fd0d4" stopOpacity="0.05" />
        </linearGradient>
        <radialGradient id="hero-glow" cx="0.78" cy="0.3" r="0.6">
          <stop offset="0" stopColor="#1a929c" stopOpacity="0.75" />
          <stop offset="1" stopColor="#1a929c" stopOpacity="0" />
        </radialGradient>
      </defs>
      <rect width="1440" height="560" fill="url(#hero-glow)" />
      <g fill="none" stroke="url(#hero-line)" strokeWidth="1.5">
        {WAVES.map((path) => (
          <path key={path} d={path} />
        ))}
      </g>
      <path
        d="M-40 528 H700 l14 -20 16 34 22 -92 24 98 14 -28 10 8 H1500"
        fill="none"
        stroke="#f0c878"
        strokeOpacity="0.35"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    </svg>
  );
}
