import { CorrectProfile } from './correct-profile.js';
import { InviteProfiles } from './invite-profiles.js';

export const PROFILE_ACTIONS = [CorrectProfile, InviteProfiles];
