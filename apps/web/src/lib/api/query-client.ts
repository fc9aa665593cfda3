import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.js';

export interface Gates {
  signIn: () => void;
  secondFactor: () => void;
}

/** Sends a person to the right door when the server asks for one; answers whether it did. */
function gate(error: unknown, gates: Gates): void {
  if (!(error instanceof ApiProblem)) return;
  if (error.status === 401 && error.code === 'sign-in-needed') gates.signIn();
  if (error.code === 'second-factor-needed') gates.secondFactor();
}

const mayRetry = (count: number, error: unknown) =>
  count < 2 && error instanceof ApiProblem && (error.status === 0 || error.status >= 502);

/** The cache of everything read. Refusals are never retried; a lost connection is, twice. */
export function makeQueryClient(gates: Gates): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: (error) => gate(error, gates) }),
    mutationCache: new MutationCache({ onError: (error) => gate(error, gates) }),
    defaultOptions: {
      queries: { retry: mayRetry, staleTime: 15_000, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
