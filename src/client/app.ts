import 'virtual:design.css';
import '../styles/app.css';
import './client.css';
import { prepareAnnouncements } from './announce.ts';
import { startArticle } from './article.ts';
import { listenToCopyButtons } from './copy-buttons.ts';
import { startFilters } from './filters.ts';
import { listenToKeys } from './keys.ts';
import { startMaps } from './map-in-step.ts';
import { offerSheet } from './share-row.ts';
import { startTools } from './tools.ts';

const text = document.querySelector<HTMLElement>('.text');

document.documentElement.classList.add('js');
prepareAnnouncements();
listenToCopyButtons();
offerSheet();
startFilters();
const tools = startTools(text !== null);
listenToKeys({ ...tools, ...(text ? startArticle(text) : {}) });
startMaps(text ?? undefined);
