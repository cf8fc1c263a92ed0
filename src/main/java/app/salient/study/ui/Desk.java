package app.salient.study.ui;

import app.salient.study.Hinting;
import app.salient.study.LessonChecks;
import app.salient.study.Objecting;
import app.salient.study.Practising;
import app.salient.study.Studying;
import org.springframework.stereotype.Component;

/** What the screens around a question ask for; kept together so that each screen takes one thing instead of five. */
@Component
record Desk(
        Studying studying, Practising practising, Hinting hinting, Objecting objecting, LessonChecks lessonChecks) {}
