import type { ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { doorWithReturn } from '../lib/return-to.js';
import { type SessionView, useSession } from '../lib/session.js';
import { Loaded } from './loaded.js';
import { SkeletonPage } from './skeleton.js';
import { type NavItem, WorkspaceLayout } from './workspace-layout.js';

interface WorkspaceProps {
  title: string;
  context?: ReactNode;
  /** The navigation for this person's seats. */
  items: (session: SessionView) => readonly NavItem[];
}

const DOORS = { enrol: '/second-factor/enrolment', code: '/second-factor' } as const;

/** A workspace behind its door: whoever still owes a step of signing in goes there first and comes back. */
export function Workspace({ title, context, items }: WorkspaceProps) {
  const here = useLocation();
  return (
    <Loaded query={useSession()} skeleton={<SkeletonPage />}>
      {(session) => {
        const owed = session.secondFactor === 'enrol' || session.secondFactor === 'code' ? session.secondFactor : null;
        if (!session.person) return <Navigate to={doorWithReturn('/sign-in', here)} replace />;
        if (owed) return <Navigate to={doorWithReturn(DOORS[owed], here)} replace />;
        return (
          <WorkspaceLayout title={title} context={context} items={items(session)}>
            <Outlet />
          </WorkspaceLayout>
        );
      }}
    </Loaded>
  );
}
