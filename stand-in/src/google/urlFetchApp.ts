import type { Context } from './context';
import { Exception } from './errors';
import { Fake } from './face';

type Google = GoogleAppsScript.URL_Fetch.UrlFetchApp;

/** There is no network here: a script that needs one is told so. */
export class FakeUrlFetchApp extends Fake<Google> implements Google {
  constructor(context: Context) {
    super(context, 'UrlFetchApp');
  }

  fetch(url: string): never {
    throw new Exception(`UrlFetchApp is not available: the stand-in has no network, ${url} was not fetched.`);
  }

  fetchAll(): never {
    throw new Exception('UrlFetchApp is not available: the stand-in has no network, nothing was fetched.');
  }

  getRequest(url: string): never {
    return this.fetch(url);
  }
}
