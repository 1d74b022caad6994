// The diary in a process of its own, as a customer runs a service; DIARY_TOPIC names its topic.
import { runService } from '../src/index.js';
import { diary } from './diary.js';

await runService(diary(process.env['DIARY_TOPIC'] ?? ''));
