import { mount } from '../mount';
import { DigestPage } from './DigestPage';

mount('Bản tin tuần', <DigestPage />);
