import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Role } from '#kernel';
import type { Answer } from './api/answer.js';
import { request } from './api/request.js';

export type SessionView = Answer<'SessionView'>;

const KEY = ['session'];

/** Seats that work in the organisers' workspace. */
export const STAFF: readonly Role[] = [
  'organiser',
  'secretariat',
  'supervisor',
  'panel-chair',
  'scorekeeper',
  'stage-manager',
  'admin',
];

/** Who is signed in on this device; `person` is null for a visitor. */
export function useSession() {
  return useQuery({ queryKey: KEY, queryFn: readSession, staleTime: 60_000 });
}

/** Asks the server who is signed in. */
export const readSession = () => request<SessionView>('GET', '/session');

/** Takes a session as known: just heard, or what this device remembers while the server cannot be asked. */
export const knowSession = (client: QueryClient, session: SessionView, updatedAt = Date.now()): void =>
  void client.setQueryData(KEY, session, { updatedAt });

/** Puts a session just answered in place and forgets everything read for whoever was here before. */
export function useRenewSession() {
  const client = useQueryClient();
  return async (session?: SessionView) => {
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' && query.queryKey[0] !== 'time' });
    if (session) client.setQueryData(KEY, session);
    else await client.invalidateQueries({ queryKey: KEY });
  };
}

/** The audience's workspace a person starts in, by the seats held. */
export function homeOf(session: SessionView | undefined): string {
  const roles = session?.seats.map((seat) => seat.role) ?? [];
  if (roles.some((role) => STAFF.includes(role))) return '/organiser';
  return roles.includes('judge') ? '/judge' : '/team';
}
