import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JournalModule } from '#journal';
import { ArrivalStore } from './actions/arrival/arrival-store.js';
import { BeginUpload } from './actions/arrival/begin-upload.js';
import { ClearIncoming } from './actions/arrival/clear-incoming.js';
import { FinishUpload } from './actions/arrival/finish-upload.js';
import { Purposes } from './actions/arrival/purpose.js';
import { ResumeUpload } from './actions/arrival/resume-upload.js';
import { InspectUpload } from './actions/inspection/inspect-upload.js';
import { ForgetUploads } from './actions/keeping/forget-uploads.js';
import { KeepFile } from './actions/keeping/keep-file.js';
import { StoreUpload } from './actions/keeping/store-upload.js';
import { UploadController } from './http/upload.controller.js';
import { Files } from './queries/files.js';
import { InspectForgotten, InspectHeld } from './reactions/inspect-held.js';
import { SweepIncoming } from './reactions/sweep-incoming.js';
import { ArrivalEntity } from './tables/arrival.entity.js';
import { BlobEntity } from './tables/blob.entity.js';
import { UploadEntity } from './tables/upload.entity.js';

/** Keeps uploads: bytes and checks, no policy. */
@Module({
  imports: [TypeOrmModule.forFeature([ArrivalEntity, BlobEntity, UploadEntity]), JournalModule],
  controllers: [UploadController],
  providers: [
    ...[BeginUpload, FinishUpload, ResumeUpload, ArrivalStore, Purposes, ClearIncoming],
    ...[KeepFile, ForgetUploads, StoreUpload, InspectUpload, Files],
    ...[InspectHeld, InspectForgotten, SweepIncoming],
  ],
  exports: [KeepFile, ForgetUploads, Files],
})
export class FileModule {}
