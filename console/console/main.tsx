import { start } from '../base/start.tsx'
import { ConsoleApp } from './app.tsx'
import '../style.css'
import './style.css'

start(ConsoleApp)
