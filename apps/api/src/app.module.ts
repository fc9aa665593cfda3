import { type DynamicModule, Module } from '@nestjs/common';
import { JournalModule } from '#journal';
import type { PortalConfig } from '#platform/config';
import { PlatformModule } from '#platform/platform.module';
import type { AppRole } from '#platform/role';

/** The whole portal: the platform and every context. */
@Module({})
export class AppModule {
  static of(config: PortalConfig, role: AppRole): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.of(config, role), JournalModule] };
  }
}
