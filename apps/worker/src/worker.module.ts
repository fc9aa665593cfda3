import { type DynamicModule, Module } from '@nestjs/common';
import { AwardModule } from '#award';
import { CompetitionModule } from '#competition';
import { EntryModule } from '#entry';
import { FileModule } from '#file';
import { IdentityModule } from '#identity';
import { JournalModule } from '#journal';
import { JudgingModule } from '#judging';
import { NotificationModule } from '#notification';
import type { PortalConfig } from '#platform/config';
import { PlatformModule } from '#platform/platform.module';
import type { AppRole } from '#platform/role';
import { PublicationModule } from '#publication';
import { RecusalModule } from '#recusal';
import { StageModule } from '#stage';

/** Reactions, jobs and timers of every context; no port. */
@Module({})
export class WorkerModule {
  static of(config: PortalConfig, role: AppRole): DynamicModule {
    const contexts = [
      JournalModule,
      NotificationModule,
      FileModule,
      IdentityModule,
      CompetitionModule,
      RecusalModule,
      EntryModule,
      JudgingModule,
      StageModule,
      AwardModule,
      PublicationModule,
    ];
    return { module: WorkerModule, imports: [PlatformModule.of(config, role), ...contexts] };
  }
}
