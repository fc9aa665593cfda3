import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue } from 'react';
import { ProblemPanel } from './problem-panel.js';
import { SkeletonText } from './skeleton.js';

interface LoadedProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/**
 * Draws what a query answered; until then a skeleton, and a way out when it fails. Old data stays while it refreshes. The
 * first answer is drawn in slices, so that a slow phone still hears its reader.
 */
export function Loaded<T>({ query, skeleton = <SkeletonText lines={5} />, children }: LoadedProps<T>) {
  const drawn = useDeferredValue(query.data !== undefined);
  if (drawn && query.data !== undefined) return children(query.data);
  if (query.error) return <ProblemPanel error={query.error} onRetry={() => void query.refetch()} />;
  return skeleton;
}
