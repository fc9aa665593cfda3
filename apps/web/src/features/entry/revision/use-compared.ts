import { useSearchParams } from 'react-router';

/** The two submits that the address names; without one, the newest and the one before it. */
export function useCompared(lastNo: number): { from: number; to: number; pick: (from: number, to: number) => void } {
  const [query, setQuery] = useSearchParams();
  const numberAt = (name: string, otherwise: number) => {
    const no = Number(query.get(name));
    return Number.isInteger(no) && no > 0 ? no : otherwise;
  };
  const to = numberAt('to', lastNo);
  const from = numberAt('from', Math.max(1, to - 1));
  const pick = (one: number, other: number) =>
    setQuery({ from: String(one), to: String(other) }, { replace: true, preventScrollReset: true });
  return { from, to, pick };
}
