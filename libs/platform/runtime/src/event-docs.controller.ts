import { renderContractDocs, renderEventsPage } from '@claimwright/contracts';
import { Public } from '@claimwright/platform-http';
import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';

const FOLDER = 'docs/events';
const PUBLIC = 'the documentation holds no data';

/** The events for people, and for machines the documents that lie in the repository under the same paths. */
@ApiExcludeController()
@Controller(FOLDER)
export class EventDocsController {
  private html?: string;
  private files?: ReadonlyMap<string, string>;

  @Get()
  @Public(PUBLIC)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'")
  page(): string {
    return this.html ??= renderEventsPage();
  }

  @Get('asyncapi.json')
  @Public(PUBLIC)
  @Header('content-type', 'application/json; charset=utf-8')
  asyncApi(): string {
    return this.file('asyncapi.json');
  }

  @Get('schemas/:name')
  @Public(PUBLIC)
  @Header('content-type', 'application/schema+json; charset=utf-8')
  schema(@Param('name') name: string): string {
    return this.file(`schemas/${name}`);
  }

  private file(name: string): string {
    this.files ??= new Map(renderContractDocs().map(({ path, text }) => [path, text]));
    const text = this.files.get(`${FOLDER}/${name}`);
    if (text === undefined) throw new NotFoundException();
    return text;
  }
}
