import { mount } from '../mount';
import { MinePage } from './MinePage';

mount('Việc của tôi', <MinePage />);
