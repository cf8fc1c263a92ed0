package app.salient.account.school;

import app.salient.account.AccountPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signing in begins with a button of ours: a page of others must not sign somebody in who has not asked for it. */
final class OwnPagesOnly extends OncePerRequestFilter {
    private final String start;

    /** @param start the path that is guarded */
    OwnPagesOnly(String start) {
        this.start = start;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String site = request.getHeader("Sec-Fetch-Site"); // which no page can set; "none" is an address that was typed
        if (request.getServletPath().startsWith(start) && site != null && !site.matches("same-origin|none")) {
            response.sendRedirect(AccountPaths.SIGN_IN);
        } else {
            chain.doFilter(request, response);
        }
    }
}
