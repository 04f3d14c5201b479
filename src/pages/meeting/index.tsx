import { mount } from '../mount';
import { MeetingPage } from './MeetingPage';

mount('Họp giao ban', <MeetingPage />);
