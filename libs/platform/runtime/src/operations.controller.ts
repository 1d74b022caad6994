import { Public } from '@claimwright/platform-http';
import { Controller, Get, Header, HttpStatus, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { HealthCheck, type Health } from './health.js';
import { Metrics } from './metrics.js';

type Liveness = { status: 'live' } | { status: 'stalled'; groups: string[] };

/** What orchestrators and monitors ask a process. */
@ApiExcludeController()
@Controller()
export class OperationsController {
  constructor(@Inject(HealthCheck) private readonly health: HealthCheck, @Inject(Metrics) private readonly metrics: Metrics) {}

  @Get('health/live')
  @Public('an orchestrator has no key, and the answer holds no data')
  live(@Res({ passthrough: true }) reply: FastifyReply): Liveness {
    const stalled = this.health.stalledGroups();
    if (stalled.length === 0) return { status: 'live' };
    reply.code(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: 'stalled', groups: stalled };
  }

  @Get('health/ready')
  @Public('an orchestrator has no key, and the answer holds names of parts only')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const health = await this.health.read();
    if (health.status === 'unavailable') reply.code(HttpStatus.SERVICE_UNAVAILABLE);
    return health;
  }

  @Get('metrics')
  @Public('a monitor has no key, and the figures hold counts by route and code only')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async figures(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
