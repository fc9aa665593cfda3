import { useSession } from '../../lib/session.js';
import { useEditions } from './api/editions.js';

/** The editions in which the person holds one of the roles, the newest first. */
export function useMyEditions(roles: readonly string[]) {
  const session = useSession().data;
  const editions = useEditions();
  const mine = new Set(session?.seats.filter((seat) => roles.includes(seat.role)).map((seat) => seat.editionId));
  const data = editions.data?.filter((edition) => mine.has(edition.id) || mine.has(null));
  return { data, error: editions.error, refetch: editions.refetch };
}
