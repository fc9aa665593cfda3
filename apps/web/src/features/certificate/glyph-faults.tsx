import { ApiProblem } from '../../lib/api/problem.js';

interface Holder {
  holder: string;
  characters: string;
}

/** Whose certificate cannot be printed, and by which characters. */
export function GlyphFaults({ error }: { error: unknown }) {
  const given: unknown = error instanceof ApiProblem ? error.body['holders'] : undefined;
  if (!Array.isArray(given)) return null;
  return (
    <ul>
      {(given as Holder[]).map(({ holder, characters }) => (
        <li key={holder}>
          {holder}: {characters}
        </li>
      ))}
    </ul>
  );
}
