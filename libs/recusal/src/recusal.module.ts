import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompetitionModule } from '#competition';
import { IdentityModule } from '#identity';
import { AnswerConflict } from './actions/answer-conflict.js';
import { ClearSubjects } from './actions/clear-subjects.js';
import { DecideConflicts } from './actions/decide-conflicts.js';
import { DeclareConflict } from './actions/declare-conflict.js';
import { NoteSubjects } from './actions/note-subjects.js';
import { PinConflict } from './actions/pin-conflict.js';
import { RecountEditions } from './actions/recount-editions.js';
import { RecountRelations } from './actions/recount-relations.js';
import { RecusalTraces } from './actions/recusal-traces.js';
import { ConflictController } from './http/conflict.controller.js';
import { OwnRelationsController } from './http/own-relations.controller.js';
import { Conflicts } from './queries/conflicts.js';
import { OwnRelations } from './queries/own-relations.js';
import { Recusals } from './queries/recusals.js';
import { FollowPeople } from './reactions/follow-people.js';
import { FollowRules } from './reactions/follow-rules.js';
import { ClearanceEntity } from './tables/clearance.entity.js';
import { ConflictEntity } from './tables/conflict.entity.js';
import { SubjectEntity } from './tables/subject.entity.js';

const ACTIONS = [AnswerConflict, DecideConflicts, PinConflict, RecountEditions, RecountRelations, RecusalTraces];
const DOOR = [Recusals, DeclareConflict, ClearSubjects, NoteSubjects];

/** Relations between people and what they judge, and the rules about them. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ConflictEntity, SubjectEntity, ClearanceEntity]),
    IdentityModule,
    CompetitionModule,
  ],
  controllers: [ConflictController, OwnRelationsController],
  providers: [...ACTIONS, ...DOOR, Conflicts, OwnRelations, FollowPeople, FollowRules],
  exports: DOOR,
})
export class RecusalModule {}
