import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClearIncoming } from './actions/clear-incoming.js';
import { KeepFile } from './actions/keep-file.js';
import { Files } from './queries/files.js';
import { SweepIncoming } from './reactions/sweep-incoming.js';
import { BlobEntity } from './tables/blob.entity.js';
import { UploadEntity } from './tables/upload.entity.js';

/** Keeps uploads: bytes and checks, no policy. */
@Module({
  imports: [TypeOrmModule.forFeature([BlobEntity, UploadEntity])],
  providers: [KeepFile, ClearIncoming, Files, SweepIncoming],
  exports: [KeepFile, Files],
})
export class FileModule {}
