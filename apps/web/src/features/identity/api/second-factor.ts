import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import type { SessionView } from '../../../lib/session.js';

/** Gives the authenticator's code for this session. */
export const passFactor = (code: string) => request<SessionView>('PUT', '/session/second-factor', { code });

/** Begins setting the second factor up; the secret is shown once. */
export const beginFactor = () => request<Answer<'FactorOffer'>>('POST', '/second-factor', {});

/** Ends setting it up with a first code, which also opens this session. */
export const confirmFactor = (code: string) => request<SessionView>('PUT', '/second-factor', { code });
