import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import type { SessionView } from '../../../lib/session.js';

/** Opens a session; the cookie comes with the answer. */
export const signIn = (order: Answer<'SignInDto'>) => request<SessionView>('POST', '/sessions', order);

/** Opens a judge's session by a code on paper. */
export const signInByCode = (order: Answer<'PaperCodeDto'>) => request<SessionView>('POST', '/paper-sessions', order);

/** Ends this device's session. */
export const signOut = () => request<void>('DELETE', '/session');
