import { MailAnnouncement } from './mail-announcement.js';
import { RemindInvited } from './remind-invited.js';
import { RemindTeams } from './remind-teams.js';
import { TellChange } from './tell-change.js';
import { TellConsent } from './tell-consent.js';
import { TellExtension } from './tell-extension.js';
import { TellMaterials } from './tell-materials.js';
import { TellMembers } from './tell-members.js';
import { TellMove } from './tell-move.js';
import { TellOtherSide } from './tell-other-side.js';
import { TellTeam } from './tell-team.js';
import { TellWithdrawal } from './tell-withdrawal.js';

/** What is written to teams, and to those who answer them. */
export const LETTERS = [
  ...[
    TellMaterials,
    TellMembers,
    TellTeam,
    TellExtension,
    TellMove,
    TellChange,
    TellConsent,
    TellOtherSide,
    TellWithdrawal,
  ],
  ...[MailAnnouncement, RemindTeams, RemindInvited],
];
