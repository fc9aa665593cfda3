import { useSearchParams } from 'react-router';

const NAME = 'file';

/** The file that is open beside what is written about it, by its id in the address, and the way to open and close one. */
export function useOpenFile() {
  const [params, setParams] = useSearchParams();
  const put = (id: string | null) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (id === null) next.delete(NAME);
        else next.set(NAME, id);
        return next;
      },
      { preventScrollReset: true },
    );
  return { id: params.get(NAME), open: (id: string) => put(id), close: () => put(null) };
}
