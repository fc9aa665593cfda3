import { SignUndertaking } from './sign-undertaking.js';

export const UNDERTAKING_ACTIONS = [SignUndertaking];
