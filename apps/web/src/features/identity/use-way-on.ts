import { useNavigate, useSearchParams } from 'react-router';
import { safeReturn } from '../../lib/return-to.js';
import { homeOf, type SessionView, useRenewSession } from '../../lib/session.js';

/** Where a person wanted to go before the door; kept through every step of signing in. */
export function useReturn() {
  const [params] = useSearchParams();
  const back = params.get('return');
  const withReturn = (path: string, extra: Record<string, string> = {}) => {
    const search = new URLSearchParams({ ...extra, ...(back ? { return: back } : {}) }).toString();
    return search ? `${path}?${search}` : path;
  };
  return { email: params.get('email') ?? '', back, withReturn };
}

/** After a step of signing in: takes the session over and goes to the next step, or to where the person wanted to go. */
export function useWayOn() {
  const navigate = useNavigate();
  const renew = useRenewSession();
  const { back, withReturn } = useReturn();
  return async (session: SessionView) => {
    await renew(session);
    if (session.secondFactor === 'code') return navigate(withReturn('/second-factor'), { replace: true });
    if (session.secondFactor === 'enrol') return navigate(withReturn('/second-factor/enrolment'), { replace: true });
    return navigate(safeReturn(back, homeOf(session)), { replace: true });
  };
}
