package org.assessmentcentre.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/** What the framework throws, as our problems. A 401 always names the scheme; nothing names a class. */
final class FrameworkMappers {

    private FrameworkMappers() {}

    private static HttpProblem unauthenticated(String challenge, String detail) {
        return Problems.of(
                KitProblem.UNAUTHENTICATED, detail, List.of(), Map.of(), Map.of("WWW-Authenticate", challenge));
    }

    @Provider
    @Priority(1)
    static class Unauthorized extends ExceptionMapperBase<UnauthorizedException> {
        @Override
        protected HttpProblem toProblem(UnauthorizedException exception) {
            return unauthenticated("Bearer", "Send an access token in the Authorization header: Bearer <token>.");
        }
    }

    @Provider
    @Priority(1)
    static class AuthenticationFailed extends ExceptionMapperBase<AuthenticationFailedException> {
        @Override
        protected HttpProblem toProblem(AuthenticationFailedException exception) {
            return unauthenticated(
                    "Bearer error=\"invalid_token\"",
                    "The access token is expired, not for this audience, or not signed by our identity provider.");
        }
    }

    @Provider
    @Priority(1)
    static class AuthenticationCompletion extends ExceptionMapperBase<AuthenticationCompletionException> {
        @Override
        protected HttpProblem toProblem(AuthenticationCompletionException exception) {
            return unauthenticated("Bearer error=\"invalid_token\"", "The access token can't be used.");
        }
    }

    @Provider
    @Priority(1)
    static class Forbidden extends ExceptionMapperBase<ForbiddenException> {
        @Override
        protected HttpProblem toProblem(ForbiddenException exception) {
            return Problems.of(KitProblem.FORBIDDEN, "None of the token's roles may do this.");
        }
    }

    @Provider
    @Priority(1)
    static class NotFound extends ExceptionMapperBase<NotFoundException> {
        @Override
        protected HttpProblem toProblem(NotFoundException exception) {
            if (exception.getCause() instanceof Refusal refusal) {
                return new RefusalMapper().toProblem(refusal);
            }
            return Problems.of(KitProblem.NOT_FOUND, "No such resource, or it is not yours to see.");
        }
    }

    @Provider
    @Priority(1)
    static class StaleWrite extends ExceptionMapperBase<OptimisticLockException> {
        @Override
        protected HttpProblem toProblem(OptimisticLockException exception) {
            return Problems.of(
                    KitProblem.PRECONDITION_FAILED, "Somebody changed it while you did. Read it again, then repeat.");
        }
    }

    /** What nothing else maps. A database that is away or has no connection left is no fault to report. */
    @Provider
    @Priority(1)
    static class Fault extends ExceptionMapperBase<Exception> {
        @Override
        protected HttpProblem toProblem(Exception exception) {
            return Passing.inDatabase(exception)
                    ? Problems.of(
                            KitProblem.UNAVAILABLE,
                            "The database does not answer in time. Send the request again a little later.",
                            List.of(),
                            Map.of(),
                            Map.of("Retry-After", "2"))
                    : HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR);
        }
    }

    /** What no handler is meant to catch; the framework's own answer would name the request and have no body. */
    @Provider
    @Priority(1)
    static class Failure extends ExceptionMapperBase<Error> {
        @Override
        protected HttpProblem toProblem(Error error) {
            return HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR);
        }
    }

    @Provider
    @Priority(1)
    static class Json extends ExceptionMapperBase<JsonProcessingException> {
        @Override
        protected HttpProblem toProblem(JsonProcessingException exception) {
            return JsonMapper.toProblem(exception);
        }
    }

    @Provider
    @Priority(1)
    static class JsonMismatch extends ExceptionMapperBase<MismatchedInputException> {
        @Override
        protected HttpProblem toProblem(MismatchedInputException exception) {
            return JsonMapper.toProblem(exception);
        }
    }

    @Provider
    @Priority(1)
    static class JsonFormat extends ExceptionMapperBase<InvalidFormatException> {
        @Override
        protected HttpProblem toProblem(InvalidFormatException exception) {
            return JsonMapper.toProblem(exception);
        }
    }

    @Provider
    @Priority(1)
    static class JsonUnknownField extends ExceptionMapperBase<UnrecognizedPropertyException> {
        @Override
        protected HttpProblem toProblem(UnrecognizedPropertyException exception) {
            return JsonMapper.toProblem(exception);
        }
    }

    /** 405, 406, 415 and the rest that the router raises; the reader also wraps JSON faults in one of these. */
    @Provider
    @Priority(1)
    static class Router extends ExceptionMapperBase<WebApplicationException> {
        @Override
        protected HttpProblem toProblem(WebApplicationException exception) {
            for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof JacksonException json) {
                    return JsonMapper.toProblem(json);
                }
                if (cause instanceof Refusal refusal) {
                    return new RefusalMapper().toProblem(refusal);
                }
            }
            int status = exception.getResponse().getStatus();
            ProblemCode code = KitProblem.ofStatus(status);
            String allow = exception.getResponse().getHeaderString("Allow");
            return Problems.of(
                    code, code.title() + ".", List.of(), Map.of(), allow == null ? Map.of() : Map.of("Allow", allow));
        }
    }
}
