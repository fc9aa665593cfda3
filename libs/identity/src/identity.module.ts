import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JournalModule } from '#journal';
import { NotificationModule } from '#notification';
import { ChangePassword } from './actions/account/change-password.js';
import { ChangeProfile } from './actions/account/change-profile.js';
import { ConfirmAddress } from './actions/account/confirm-address.js';
import { EmailCodes } from './actions/account/email-codes.js';
import { OpenAccount } from './actions/account/open-account.js';
import { RequestReset } from './actions/account/request-reset.js';
import { ResetPassword } from './actions/account/reset-password.js';
import { SignUp } from './actions/account/sign-up.js';
import { TellOwner } from './actions/account/tell-owner.js';
import { EMAIL_CHANGES } from './actions/email-change/wiring.js';
import { DemoAccounts } from './actions/founding/demo-accounts.js';
import { FoundOrganiser } from './actions/founding/found-organiser.js';
import { SeedDemoAccounts } from './actions/founding/seed-demo-accounts.js';
import { ORGANISATION } from './actions/organisation/wiring.js';
import { PAPER_CODES } from './actions/paper-code/wiring.js';
import { ConfirmPhone } from './actions/phone/confirm-phone.js';
import { PhoneSecret } from './actions/phone/phone-secret.js';
import { ProvePhone } from './actions/phone/prove-phone.js';
import { RemovePhone } from './actions/phone/remove-phone.js';
import { SendPhoneCode } from './actions/phone/send-phone-code.js';
import { CloseAccount } from './actions/privacy/close-account.js';
import { IdentityTraces } from './actions/privacy/identity-traces.js';
import { KeptRecords } from './actions/privacy/kept-records.js';
import { OwnRecords } from './actions/privacy/own-records.js';
import { AcceptInvitation } from './actions/seat/accept-invitation.js';
import { DeclineInvitation } from './actions/seat/decline-invitation.js';
import { IssueInvitation } from './actions/seat/issue-invitation.js';
import { SEAT_DOORS } from './actions/seat/wiring.js';
import { RemoveSeat } from './actions/seat/remove-seat.js';
import { WithdrawInvitation } from './actions/seat/withdraw-invitation.js';
import { FACTOR } from './actions/second-factor/wiring.js';
import { EndSession } from './actions/session/end-session.js';
import { ForgetStale } from './actions/session/forget-stale.js';
import { RecallSession } from './actions/session/recall-session.js';
import { SignIn } from './actions/session/sign-in.js';
import { StartSession } from './actions/session/start-session.js';
import { AccountController } from './http/account.controller.js';
import { AffiliationController } from './http/affiliation.controller.js';
import { EmailChangeController, EmailLinkController } from './http/email-change.controller.js';
import { EmailUndoController } from './http/email-undo.controller.js';
import { InvitationController } from './http/invitation.controller.js';
import { MeController } from './http/me.controller.js';
import { MergeController } from './http/merge.controller.js';
import { OrganisationController } from './http/organisation.controller.js';
import { RegisterController } from './http/register.controller.js';
import { PaperCodeController } from './http/paper-code.controller.js';
import { PhoneController } from './http/phone.controller.js';
import { PrivacyController } from './http/privacy.controller.js';
import { SameSiteGuard } from './http/same-site.guard.js';
import { SeatController } from './http/seat.controller.js';
import { SecondFactorController } from './http/second-factor.controller.js';
import { SessionCookie } from './http/session-cookie.js';
import { SessionController } from './http/session.controller.js';
import { SessionGuard } from './http/session.guard.js';
import { StaffInvitationController } from './http/staff-invitation.controller.js';
import { StreamReaders } from './http/stream-readers.js';
import { Invitations } from './queries/invitations.js';
import { Duplicates } from './queries/organisation/duplicates.js';
import { Organisations } from './queries/organisation/organisations.js';
import { OwnAffiliations } from './queries/organisation/own-affiliations.js';
import { Register } from './queries/organisation/register.js';
import { PaperCodes } from './queries/paper-codes.js';
import { People } from './queries/people.js';
import { Phones } from './queries/phones.js';
import { Seats } from './queries/seats.js';
import { SessionViews } from './queries/session-views.js';
import { SpellOldNames } from './reactions/spell-old-names.js';
import { SweepNightly } from './reactions/sweep-nightly.js';
import { WarnOwner } from './reactions/warn-owner.js';
import { AffiliationEntity } from './tables/affiliation.entity.js';
import { EmailChangeEntity } from './tables/email-change.entity.js';
import { EmailCodeEntity } from './tables/email-code.entity.js';
import { InvitationEntity } from './tables/invitation.entity.js';
import { OrganisationAliasEntity } from './tables/organisation-alias.entity.js';
import { OrganisationChangeEntity } from './tables/organisation-change.entity.js';
import { OrganisationMergeEntity } from './tables/organisation-merge.entity.js';
import { OrganisationEntity } from './tables/organisation.entity.js';
import { PaperCodeEntity } from './tables/paper-code.entity.js';
import { PersonEntity } from './tables/person.entity.js';
import { PhoneProofEntity } from './tables/phone-proof.entity.js';
import { PhoneCodeEntity } from './tables/phone-code.entity.js';
import { SeatEntity } from './tables/seat.entity.js';
import { SessionEntity } from './tables/session.entity.js';
import { VerifiedPhoneEntity } from './tables/verified-phone.entity.js';

const TABLES = [
  PaperCodeEntity,
  PhoneCodeEntity,
  PhoneProofEntity,
  VerifiedPhoneEntity,
  PersonEntity,
  SessionEntity,
  EmailCodeEntity,
  EmailChangeEntity,
  SeatEntity,
  InvitationEntity,
  OrganisationEntity,
  OrganisationAliasEntity,
  OrganisationChangeEntity,
  OrganisationMergeEntity,
  AffiliationEntity,
];
const ACCOUNT = [
  SignUp,
  ConfirmAddress,
  RequestReset,
  ResetPassword,
  ChangePassword,
  ChangeProfile,
  OpenAccount,
  EmailCodes,
  TellOwner,
];
const SESSION = [SignIn, StartSession, EndSession, RecallSession, ForgetStale, SessionCookie, StreamReaders];
const SEAT = [RemoveSeat, IssueInvitation, AcceptInvitation, ...SEAT_DOORS, DeclineInvitation, WithdrawInvitation];
const OWNER = [
  SendPhoneCode,
  ConfirmPhone,
  ProvePhone,
  RemovePhone,
  PhoneSecret,
  CloseAccount,
  IdentityTraces,
  KeptRecords,
  OwnRecords,
  Phones,
];
const FOUNDING = [FoundOrganiser, SeedDemoAccounts, DemoAccounts];
const QUERIES = [SessionViews, Seats, Invitations, People, Organisations, OwnAffiliations, Register, Duplicates];

/** People, sessions, staff seats and the register of organisations; guards every route of the portal. */
@Module({
  imports: [TypeOrmModule.forFeature(TABLES), JournalModule, NotificationModule],
  controllers: [
    AccountController,
    SessionController,
    SecondFactorController,
    MeController,
    EmailChangeController,
    EmailLinkController,
    EmailUndoController,
    PhoneController,
    PrivacyController,
    SeatController,
    StaffInvitationController,
    InvitationController,
    OrganisationController,
    AffiliationController,
    RegisterController,
    MergeController,
    PaperCodeController,
  ],
  providers: [
    ...ACCOUNT,
    ...SESSION,
    ...PAPER_CODES,
    PaperCodes,
    ...EMAIL_CHANGES,
    ...FACTOR,
    ...SEAT,
    ...ORGANISATION,
    ...OWNER,
    ...FOUNDING,
    ...QUERIES,
    SpellOldNames,
    SweepNightly,
    WarnOwner,
    { provide: APP_GUARD, useClass: SameSiteGuard },
    { provide: APP_GUARD, useClass: SessionGuard },
  ],
  exports: [
    ...PAPER_CODES,
    PaperCodes,
    People,
    Phones,
    ProvePhone,
    Organisations,
    ...ORGANISATION,
    ...SEAT_DOORS,
    FoundOrganiser,
    SeedDemoAccounts,
    DemoAccounts,
  ],
})
export class IdentityModule {}
