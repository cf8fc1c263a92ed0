package app.salient.study.ui.question;

import app.salient.study.answering.Hinting;
import app.salient.study.answering.LessonChecks;
import app.salient.study.answering.Practising;
import app.salient.study.answering.Studying;
import app.salient.study.objection.Objecting;
import org.springframework.stereotype.Component;

/** What the screens around a question ask for; kept together so that each screen takes one thing instead of five. */
@Component
public record Desk(
        Studying studying, Practising practising, Hinting hinting, Objecting objecting, LessonChecks lessonChecks) {}
