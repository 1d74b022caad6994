import { ApiRefusal, type Api } from './api.js';

interface DenialItem {
  id: string;
  source: string;
  action: string;
}

interface Page {
  items: DenialItem[];
  nextCursor?: string;
}

/** What a biller does with a case, by the action the rules chose: send the corrected claim, or appeal; the rest waits for a person. */
const DEEDS: Record<string, { path: string; body: object }> = {
  corrected_claim: { path: 'corrections', body: {} },
  appeal: { path: 'appeals', body: {} },
};

/** Works the open denial cases through REST as a person would; answers how many it acted on. */
export async function workDenials(api: Api): Promise<number> {
  let acted = 0;
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const page: Page = await api.get<Page>(`/v1/denials?status=open&limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
    for (const item of page.items) {
      const deed = DEEDS[item.action];
      if (!deed || item.source !== 'denied') continue;
      await act(api, item.id, deed);
      acted++;
    }
    cursor = page.nextCursor;
  }
  return acted;
}

async function act(api: Api, id: string, deed: { path: string; body: object }): Promise<void> {
  try {
    await api.post(`/v1/denials/${id}/${deed.path}`, `sandbox-${id}-${deed.path}`, 'application/json', JSON.stringify(deed.body));
  } catch (error) {
    // The case moved between listing and acting (a payment arrived): nothing left to do for it.
    if (!(error instanceof ApiRefusal && error.status === 409)) throw error;
  }
}
