import { BeginFactor } from './begin-factor.js';
import { ConfirmFactor } from './confirm-factor.js';
import { Factors } from './factors.js';
import { PassFactor } from './pass-factor.js';
import { SecretBox } from './secret-box.js';

/** What second factors need. */
export const FACTOR = [BeginFactor, ConfirmFactor, PassFactor, Factors, SecretBox];
