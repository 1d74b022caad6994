import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { layerRules } from './layers.mjs';

/** The messages of the layer rule alone for a source text standing at a path. */
async function refusals(filePath, text) {
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...layerRules()] });
  const [result] = await eslint.lintText(text, { filePath });
  return result.messages.map((m) => m.ruleId);
}

describe('the layer rule', () => {
  it.each([
    ['a service importing another service', 'libs/services/coding/src/a.ts', "import { x } from '@claimwright/service-eligibility';"],
    ['a domain importing another domain', 'libs/domain/claims/src/a.ts', "import { x } from '@claimwright/domain-coding';"],
    ['a domain importing a framework', 'libs/domain/claims/src/a.ts', "import { Injectable } from '@nestjs/common';"],
    ['the codec importing the kernel', 'libs/x12/src/a.ts', "import { x } from '@claimwright/kernel';"],
    ['the client importing what the services do', 'libs/client/src/a.ts', "import { x } from '@claimwright/contracts';"],
    ['the codec doing I/O', 'libs/x12/src/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['the platform importing a service', 'libs/platform/http/src/a.ts', "import { x } from '@claimwright/service-coding';"],
    ['the platform importing a domain', 'libs/platform/http/src/a.ts', "import { x } from '@claimwright/domain-claims';"],
    ['contracts importing the platform', 'libs/contracts/src/a.ts', "import { x } from '@claimwright/platform-http';"],
    ['a journey importing a service', 'apps/journeys/src/a.ts', "import { x } from '@claimwright/service-coding';"],
    ['the fault suite importing a service', 'tests/faults/src/a.ts', "import { x } from '@claimwright/service-coding';"],
    ['the platform importing kafkajs without its remedy', 'libs/platform/messaging/src/a.ts', "import { Kafka } from 'kafkajs';"],
    ['a service calling out by itself', 'libs/services/coding/src/a.ts', "import { request } from 'node:https';"],
    ['another project by its path', 'libs/services/coding/src/a.ts', "import { x } from '../../../../libs/x12/src/index.js';"],
  ])('refuses %s', async (_what, file, text) => {
    expect(await refusals(file, text)).toEqual(['no-restricted-imports']);
  });

  it.each([
    ['libs/services/coding/src/a.ts', "import { x } from '@claimwright/domain-coding';\nimport { y } from '@claimwright/platform-http';\nimport { z } from './b.js';"],
    ['libs/domain/claims/src/a.ts', "import { x } from '@claimwright/kernel';\nimport { y } from '@claimwright/x12';"],
    ['libs/platform/kafka-client/src/a.ts', "import { Kafka } from 'kafkajs';"],
    ['apps/standalone/src/main.ts', "import { x } from '@claimwright/service-coding';"],
  ])('allows what the table allows in %s', async (file, text) => {
    expect(await refusals(file, text)).toEqual([]);
  });
});
