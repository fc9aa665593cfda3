import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { doorWithReturn } from '../../lib/return-to.js';
import { type SessionView, useSession } from '../../lib/session.js';
import { Loaded } from '../../ui/loaded.js';
import { SkeletonPage } from '../../ui/skeleton.js';

type Person = NonNullable<SessionView['person']>;

/** Draws a page for the person signed in; anybody else goes to the door first and comes back. */
export function SignedIn({ children }: { children: (person: Person) => ReactNode }) {
  const here = useLocation();
  return (
    <Loaded query={useSession()} skeleton={<SkeletonPage blocks={1} />}>
      {({ person }) => (person ? children(person) : <Navigate to={doorWithReturn('/sign-in', here)} replace />)}
    </Loaded>
  );
}
