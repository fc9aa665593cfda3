import { Controller, Delete, Head, Header, HttpCode, Options, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#kernel';
import { By, Public } from '#platform/http';
import { BeginUpload } from '../actions/arrival/begin-upload.js';
import { ResumeUpload } from '../actions/arrival/resume-upload.js';
import type { UploadView } from '../queries/upload.view.js';
import { announced, answerBegun, answerTus, firstPiece, tusRequest } from './tus.js';

const PIECE = 'application/offset+octet-stream';
const BYTES = { schema: { type: 'string', format: 'binary' } };

/** Uploads by tus 1.0 (https://tus.io/protocols/resumable-upload), creation with upload included. */
@Controller('uploads')
export class UploadController {
  constructor(
    private readonly begin: BeginUpload,
    private readonly resume: ResumeUpload,
  ) {}

  @Public()
  @Options()
  @HttpCode(204)
  @Header('Tus-Resumable', '1.0.0')
  @Header('Tus-Version', '1.0.0')
  @Header('Tus-Extension', 'creation,creation-with-upload,expiration,termination')
  offer(): void {
    // The headers say it all.
  }

  @Post()
  @ApiConsumes(PIECE)
  @ApiHeader({ name: 'Upload-Length', required: true })
  @ApiHeader({ name: 'Upload-Metadata', required: true })
  @ApiBody(BYTES)
  async create(
    @By() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UploadView> {
    return answerBegun(reply, await this.begin.run(actor, announced(request), firstPiece(request)));
  }

  @Head(':id')
  @HttpCode(204)
  @ApiHeader({ name: 'Tus-Resumable', required: true })
  async look(
    @By() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    answerTus(reply, await this.resume.run(actor, tusRequest(request, id)));
  }

  @Patch(':id')
  @HttpCode(204)
  @ApiConsumes(PIECE)
  @ApiHeader({ name: 'Upload-Offset', required: true })
  @ApiBody(BYTES)
  async add(
    @By() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    answerTus(reply, await this.resume.run(actor, tusRequest(request, id)));
  }

  @Delete(':id')
  @HttpCode(204)
  async drop(
    @By() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    answerTus(reply, await this.resume.run(actor, tusRequest(request, id)));
  }
}
