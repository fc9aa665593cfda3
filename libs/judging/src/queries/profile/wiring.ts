import { Profiles } from './profiles.js';

export const PROFILE_QUERIES = [Profiles];
